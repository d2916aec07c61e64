import type { Metadata } from "next";
import { requireWriterOf } from "@/features/auth/gates";
import { getStanding } from "@/features/drafts/history/place-queries";
import { translator } from "@/lib/i18n/translator";
import { PlaceTasks } from "../../../place-tasks";

// Answered whole and anew for each request: what there is to do changes with each save.
export const instant = false;

type Props = { params: Promise<{ country: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const scope = await requireWriterOf(await params);
  const { language } = scope.actor;
  const name = (await getStanding(scope))?.name;
  const title = [translator(language, "tasks")("title"), name].filter(Boolean).join(": ");
  return { title: `${title} · ${translator(language, "admin")("editing")}` };
}

export default async function TasksPage({ params }: Props) {
  return <PlaceTasks scope={await requireWriterOf(await params)} />;
}
