/** Runs once in each server process, before its first request. */
export async function register() {
  // Written out, so that the bundler leaves Node's modules out of the variant for the edge, which nothing here uses.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { hideValuesInLogs } = await import("@/db/log-without-values");
  hideValuesInLogs();
  const { env } = await import("@/lib/env");
  const { watchClientAddresses } = await import("@/lib/client-address");
  watchClientAddresses(env.TRUSTED_PROXIES);
  const { mendAddresses } = await import("@/lib/malformed-address");
  mendAddresses();
  const { watchLocations } = await import("@/lib/one-location");
  watchLocations();
  // next-auth reads this one from the environment, and without it believes the host that a request names.
  process.env.AUTH_URL = env.AUTH_URL ?? env.SITE_URL;
  const { keepWorking } = await import("@/db/work");
  const { cleanMails, sendMails } = await import("@/features/mail/worker-mutations");
  const { lookForIdleEditors } = await import("@/features/accounts/handover/worker-mutations");
  const { shortenRecord } = await import("@/features/audit/worker-mutations");
  const { makePictures, removeUnusedFiles } = await import("@/features/media/variants/worker-mutations");
  const { keepTasks } = await import("@/features/drafts/tasks/worker-mutations");
  const { keepPublished } = await import("@/features/drafts/publishing/worker-mutations");
  keepWorking([
    ...[sendMails(), cleanMails, lookForIdleEditors, shortenRecord],
    ...[makePictures, removeUnusedFiles],
    ...[keepTasks, keepPublished],
  ]);
  if (process.env.NODE_ENV !== "production") return;
  const { watchDatabase } = await import("@/db/watch");
  watchDatabase();
  const { refreshAfterStart } = await import("@/lib/refresh-after-start");
  void refreshAfterStart();
}
