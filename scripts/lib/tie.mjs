// Loaded into long-running children (`node --import`): they end when the command that started them is gone, even
// when that was killed without a chance to stop them. Their own children inherit this file but not the tie: a channel
// let go of before its first message would end them.
if (process.channel && process.env.TIED_TO === String(process.ppid)) {
  process.channel.unref();
  process.on("disconnect", () => process.exit(1));
}
