import { notFound } from "next/navigation";

/** The form that an action was called with; a 404 for any other argument, which no page of this site sends. */
export const postedForm = (given: unknown): FormData => (given instanceof FormData ? given : notFound());
