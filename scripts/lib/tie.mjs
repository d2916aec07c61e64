// Loaded into long-running children (`node --import`): they end when the command that started them is gone, even
// when that was killed without a chance to stop them.
if (process.channel) {
  process.channel.unref();
  process.on("disconnect", () => process.exit(1));
}
