import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema/*.ts",
  // The check that the migrations are complete generates into a copy.
  out: process.env.DRIZZLE_OUT ?? "./drizzle",
  casing: "snake_case",
});
