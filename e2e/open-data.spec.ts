import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { send } from "./support/http";
import { expect, expectAccessible, test } from "./support/test";

type Operation = {
  operationId: string;
  parameters: { name: string; in: string }[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
};
type Document = { servers: { url: string }[]; paths: Record<string, { get: Operation }> };

const root = "/api/v1";

async function description() {
  const document: Document = JSON.parse((await send(`${root}/openapi.json`)).body);
  const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addSchema(document, "openapi.json");
  const complaints = (pointer: string, value: unknown) => {
    const validate = ajv.compile({ $ref: `openapi.json#${pointer}` });
    return validate(value) ? [] : (validate.errors ?? []);
  };
  return { document, complaints };
}
const pointerOf = (...steps: string[]) =>
  steps.map((step) => `/${encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("");

async function idOfKonak(): Promise<string> {
  return JSON.parse((await send(`${root}/addresses/turkiye/konak`)).body).id;
}

test("every operation of the description answers as it says", async () => {
  const { document, complaints } = await description();
  const values: Record<string, string> = { id: await idOfKonak(), country: "turkiye", slug: "konak" };
  expect(Object.keys(document.paths).length).toBeGreaterThan(10);
  for (const [path, { get }] of Object.entries(document.paths)) {
    const address = root + path.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
    const answer = await send(address);
    expect(answer.status, path).toBe(200);
    expect(answer.headers["access-control-allow-origin"], path).toBe("*");
    expect(answer.headers["cache-control"], path).toBe("public, max-age=60");
    const [type = ""] = Object.keys(get.responses["200"]?.content ?? {});
    expect(answer.headers["content-type"], path).toBe(type);
    const pointer = pointerOf("paths", path, "get", "responses", "200", "content", type, "schema");
    const isText = type.startsWith("text/csv") || type === "application/jsonl";
    expect(complaints(pointer, isText ? answer.body : JSON.parse(answer.body)), path).toEqual([]);
    const wrong = await send(`${address}?wrong=1`);
    expect(wrong.status, path).toBe(400);
    expect(wrong.headers["content-type"]).toBe("application/problem+json");
    const problem = JSON.parse(wrong.body);
    expect(problem.errors).toEqual([{ parameter: "wrong", detail: "There is no such parameter." }]);
    expect(complaints(pointerOf("components", "schemas", "Problem"), problem)).toEqual([]);
  }
});

test("what has not changed is not sent again, and a head is an answer without a body", async () => {
  for (const path of ["/municipalities", "/figures?limit=2", "/countries", "/openapi.json"]) {
    const first = await send(root + path);
    const etag = String(first.headers.etag);
    const again = await send(root + path, { headers: { "if-none-match": etag } });
    expect([again.status, again.body, again.headers.etag], path).toEqual([304, "", etag]);
    const other = await send(root + path, { headers: { "if-none-match": '"other"' } });
    expect(other.status).toBe(200);
    const head = await send(root + path, { method: "HEAD" });
    expect([head.status, head.body, head.headers.etag], path).toEqual([200, "", etag]);
  }
  const file = await send(`${root}/dataset.csv`, { method: "HEAD" });
  expect([file.status, file.body]).toEqual([200, ""]);
  expect(file.headers["content-disposition"]).toMatch(
    /^attachment; filename="partner-cities-dataset-[\d-]+\.csv"$/,
  );
});

test("what is refused says why, as a problem", async () => {
  const id = await idOfKonak();
  const asked: [path: string, status: number, method?: string, accept?: string][] = [
    [root, 404],
    [`${root}/nothing`, 404],
    [`${root}/municipalities/none`, 404],
    [`${root}/municipalities/${crypto.randomUUID()}`, 404],
    [`${root}/addresses/turkiye/nowhere`, 404],
    [`${root}/municipalities?country=TR`, 400],
    [`${root}/municipalities?q=a&cursor=${id}`, 400],
    [`${root}/figures?limit=1001`, 400],
    [`${root}/dataset.csv?country=tr`, 400],
    [`${root}/municipalities`, 405, "DELETE"],
    [`${root}/figures`, 405, "POST"],
    [`${root}/nothing`, 405, "PUT"],
    [`${root}/countries`, 406, "GET", "text/html"],
    [`${root}/figures.csv`, 406, "GET", "application/json"],
  ];
  for (const [path, status, method = "GET", accept = "*/*"] of asked) {
    const answer = await send(path, { method, headers: { accept } });
    expect([answer.status, answer.headers["content-type"]], `${method} ${path}`).toEqual([
      ...[status, "application/problem+json"],
    ]);
    expect(JSON.parse(answer.body)).toMatchObject({ type: "about:blank", status, title: expect.any(String) });
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
  }
});

test("scripts of other sites may ask", async () => {
  const headers = { origin: "https://elsewhere.example", "access-control-request-method": "GET" };
  const answer = await send(`${root}/figures`, { method: "OPTIONS", headers });
  expect(answer.status).toBe(204);
  expect(answer.headers["access-control-allow-methods"]).toBe("GET, HEAD, OPTIONS");
  expect(answer.headers["access-control-allow-headers"]).toBe("If-None-Match");
});

test("pages lead to one another until everything has been read", async () => {
  const rows: string[] = [];
  let next: string | null | undefined = `${root}/figures?limit=5&country=tr`;
  while (next) {
    const answer = await send(next);
    const page: { data: { municipality: string; figure: string; position: number }[]; next: string | null } =
      JSON.parse(answer.body);
    rows.push(...page.data.map((row) => `${row.municipality} ${row.figure} ${row.position}`));
    expect(answer.headers.link ?? null).toBe(page.next && `<${page.next}>; rel="next"`);
    next = page.next?.slice(page.next.indexOf(root));
  }
  const table: Record<string, string>[] = parse((await send(`${root}/figures.csv?country=tr`)).body, {
    ...{ columns: true, record_delimiter: "\r\n" },
  });
  expect(table.map((row) => `${row.municipality} ${row.figure} ${row.position}`)).toEqual(rows);
  const whole: Record<string, string>[] = parse((await send(`${root}/dataset.csv`)).body, { columns: true });
  expect(whole.length).toBeGreaterThanOrEqual(rows.length);
  const lines = (await send(`${root}/dataset.jsonl`)).body.trim().split("\n");
  const names = lines.map((line) => JSON.parse(line).name);
  expect(names).toEqual(expect.arrayContaining(["Konak", "Bağcılar", "Zeytinburnu"]));
});

for (const [locale, name, heading, terms] of [
  ["en", "Data", "Open data", "No licence has been stated"],
  ["tr", "Veri", "Açık veri", "lisans belirtilmemiştir"],
] as const) {
  test(`the page about the data is in the navigation and leads to a file (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await page.getByRole("banner").getByRole("link", { name, exact: true }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expect(page.getByText(terms)).toBeVisible();
    await expect(page.getByRole("rowheader", { name: "precision" })).toBeVisible();
    await expect(page.getByRole("row", { name: /^updated .*month quarter year/ })).toBeVisible();
    await expectAccessible(page);
    const started = page.waitForEvent("download");
    await page.getByRole("link", { name: `${root}/dataset.csv` }).click();
    expect((await started).suggestedFilename()).toMatch(/^partner-cities-dataset-[\d-]+\.csv$/);
  });
}

test("the commands on the page work", async ({ page }) => {
  await page.goto("/en/data");
  const commands = await page.locator(".data-example code").allTextContents();
  expect(commands).toHaveLength(5);
  for (const command of commands) {
    const address = /https?:\/\/[^\s"]+/.exec(command)?.[0] ?? "";
    expect((await send(address.slice(address.indexOf(root)))).status, command).toBe(200);
  }
});

test("a profile says for programs what it says for people", async ({ page }) => {
  await page.goto("/tr/turkiye/konak");
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const { "@graph": graph } = JSON.parse(text ?? "");
  expect(graph[0]).toMatchObject({ "@type": "AdministrativeArea", name: "Konak" });
});
