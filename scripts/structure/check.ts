import { readFacts, type SourceFile } from "./module-facts";
import { Project } from "./project";
import { RULES } from "./rules";

export type Violation = { path: string; line: number; rule: string; detail: string; fix: string };

/** Holds the files against every rule, in the order of the files. */
export function checkStructure(files: SourceFile[]): Violation[] {
  const project = new Project(files.map(readFacts));
  return project.files.flatMap((file) =>
    RULES.flatMap(({ name, fix, find }) =>
      find(file, project).map((finding) => ({ path: file.path, rule: name, fix, ...finding })),
    ),
  );
}
