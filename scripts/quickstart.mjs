import { requireNode } from "./lib/node-version.mjs";

requireNode();
import("./commands/quickstart.mjs");
