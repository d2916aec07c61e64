import { describe, expect, it } from "vitest";
import { describeConnectionError } from "./connection-error";

const address = "postgres://anna:hush%40@db.example/partner%20cities";
const failure = (code: string) => Object.assign(new Error("raw"), { code });

describe("describeConnectionError", () => {
  it.each([
    ["ENOTFOUND", "db.example:5432 cannot be reached: no host of that name"],
    ["ECONNREFUSED", "nothing listens there"],
    ["CONNECT_TIMEOUT", "it does not answer"],
    ["28P01", 'refuses the user "anna"'],
    ["3D000", 'no database "partner cities" at db.example:5432'],
    ["42501", "lacks rights"],
    ["53100", "disk of the database server is full"],
  ])("explains %s", (code, sentence) => {
    expect(describeConnectionError(failure(code), address)).toContain(sentence);
    expect(describeConnectionError(failure(code), address)).not.toContain("hush");
  });

  it("looks into the failures of several addresses of one host", () => {
    const both = new AggregateError([failure("ECONNREFUSED"), failure("ECONNREFUSED")]);
    expect(describeConnectionError(both, address)).toContain("nothing listens there");
  });

  it("leaves every other error alone", () => {
    expect(describeConnectionError(new Error("syntax error"), address)).toBeNull();
    expect(describeConnectionError("text", address)).toBeNull();
  });
});
