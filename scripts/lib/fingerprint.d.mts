export function sourceFingerprint(settings: Record<string, unknown>, folder?: string): string;
export function contentFingerprint(url: string): Promise<string>;
