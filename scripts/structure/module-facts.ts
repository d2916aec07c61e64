import path from "node:path";
import { parseSync, Visitor } from "oxc-parser";

export type SourceFile = { path: string; text: string };

export type Import = { target: string; line: number; typeOnly: boolean };

/** What the rules need to know of one file. Paths are relative to the project and use forward slashes. */
export type ModuleFacts = {
  path: string;
  lines: number;
  directives: string[];
  /** `target` is a project path without the alias and usually without an extension, or a package's name. */
  imports: Import[];
  isBarrel: boolean;
  casts: { name: string; line: number }[];
  environment: { line: number }[];
};

/** What Next writes into the code itself: it chooses code when building and is no setting. */
const GIVEN_BY_NEXT = ["NEXT_RUNTIME", "NODE_ENV"];

const CODE = /\.(ts|tsx|mts|mjs)$/;

function resolveTarget(from: string, specifier: string): string {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith(".")) return path.posix.join(path.posix.dirname(from), specifier);
  return specifier;
}

function lineCounter(text: string) {
  return (offset: number) => text.slice(0, offset).split("\n").length;
}

function importsOf(file: SourceFile, { module }: ReturnType<typeof parseSync>): Import[] {
  const lineAt = lineCounter(file.text);
  const target = (specifier: string) => resolveTarget(file.path, specifier);
  const plain = module.staticImports.map(({ moduleRequest, entries, start }) => ({
    target: target(moduleRequest.value),
    line: lineAt(start),
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const passedOn = module.staticExports.flatMap(({ entries, start }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ target: target(moduleRequest.value), line: lineAt(start), typeOnly: isType }] : [],
    ),
  );
  const later = module.dynamicImports.flatMap(({ moduleRequest, start }) => {
    const quoted = /^["'](.+)["']$/.exec(file.text.slice(moduleRequest.start, moduleRequest.end));
    return quoted?.[1] ? [{ target: target(quoted[1]), line: lineAt(start), typeOnly: false }] : [];
  });
  return [...plain, ...passedOn, ...later];
}

/** Reads one file; a style sheet has a path and a length only. Throws on a file that cannot be parsed. */
export function readFacts(file: SourceFile): ModuleFacts {
  const lines = file.text.split("\n").length - (file.text.endsWith("\n") ? 1 : 0);
  const facts: ModuleFacts = {
    path: file.path,
    lines,
    directives: [],
    imports: [],
    isBarrel: false,
    casts: [],
    environment: [],
  };
  if (!CODE.test(file.path)) return facts;
  const parsed = parseSync(file.path, file.text);
  const [error] = parsed.errors;
  if (error) throw new Error(`${file.path} cannot be parsed: ${error.message}`);
  const { body } = parsed.program;
  const lineAt = lineCounter(file.text);
  facts.imports = importsOf(file, parsed);
  facts.directives = body.flatMap((node) =>
    node.type === "ExpressionStatement" && "directive" in node && node.directive ? [node.directive] : [],
  );
  const passesOn = (node: (typeof body)[number]) =>
    node.type === "ExportAllDeclaration" || (node.type === "ExportNamedDeclaration" && node.source !== null);
  facts.isBarrel =
    body.some((node) => node.type === "ExportAllDeclaration") || (body.length > 0 && body.every(passesOn));
  const given = new Set<number>();
  new Visitor({
    TSAsExpression({ typeAnnotation, start }) {
      if (typeAnnotation.type !== "TSTypeReference" || typeAnnotation.typeName.type !== "Identifier") return;
      facts.casts.push({ name: typeAnnotation.typeName.name, line: lineAt(start) });
    },
    MemberExpression({ object, property, start }) {
      if (property.type !== "Identifier") return;
      if (GIVEN_BY_NEXT.includes(property.name)) given.add(object.start);
      const isEnvironment =
        object.type === "Identifier" && object.name === "process" && property.name === "env";
      if (isEnvironment && !given.has(start)) facts.environment.push({ line: lineAt(start) });
    },
  }).visit(parsed.program);
  return facts;
}
