import { expect, test } from "vitest";
import { turnstile } from "./turnstile";

const letIn = (answer: ReturnType<ReturnType<typeof turnstile>>) => {
  if (typeof answer === "string") throw new Error(answer);
  return answer;
};

test("lets in so many of each and so many altogether, and again whoever comes when one has left", () => {
  const enter = turnstile(3, 2);
  const first = letIn(enter("a"));
  letIn(enter("a"));
  expect(enter("a")).toBe("again");
  letIn(enter("b"));
  expect(enter("c")).toBe("full");
  first.leave();
  first.leave();
  letIn(enter("c"));
  expect(enter("d")).toBe("full");
  expect(enter("a")).toBe("full");
});
