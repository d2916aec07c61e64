import type { BrowserType, LaunchOptions } from "@playwright/test";

export function browserOptions(chromium: BrowserType): Pick<LaunchOptions, "executablePath" | "args">;
export function ensureBrowser(): Promise<void>;
