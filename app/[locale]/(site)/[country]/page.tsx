import { notFound } from "next/navigation";
import { Suspense } from "react";
export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ country: "turkiye" }];
function Throw(): null { notFound(); }
export default async function P({ params }: { params: Promise<{ locale: string; country: string }> }) {
  const { country } = await params;
  if (country === "plain") notFound();
  if (country !== "turkiye") return <Suspense fallback={<h1>FALLBACK CONTENT</h1>}><Throw /></Suspense>;
  return <p>country {country}</p>;
}
