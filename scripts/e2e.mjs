import { requireNode } from "./lib/node-version.mjs";

requireNode();
import("./commands/e2e.mjs");
