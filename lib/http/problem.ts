import { z } from "zod";

/** RFC 9457, with the parameters that were at fault. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ parameter: z.string(), detail: z.string() })).optional(),
});
export type Problem = Omit<z.infer<typeof problemSchema>, "type">;

export const problemType = "application/problem+json";

export function problemResponse(problem: Problem, headers: HeadersInit = {}): Response {
  return new Response(JSON.stringify({ type: "about:blank", ...problem }), {
    status: problem.status,
    headers: {
      "content-type": problemType,
      "cache-control": "no-store",
      ...Object.fromEntries(new Headers(headers)),
    },
  });
}
