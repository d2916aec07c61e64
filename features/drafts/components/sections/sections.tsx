"use client";

import { useWatch } from "react-hook-form";
import type { Profile } from "@/features/profiles/schema";
import { SectionSheet } from "./section-sheet";

/** The sections of the page in their order. */
export function Sections() {
  const sections = useWatch<Profile, "sections">({ name: "sections" });
  return sections.map((section, index) => (
    <SectionSheet key={section.id} id={section.id} index={index} count={sections.length} />
  ));
}
