type Options = { executablePath: string | undefined; args: string[] };

export function browserOptions(chromium: { executablePath(): string }): Options;
