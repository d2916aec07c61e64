const WIDTH = 30;
/** Where nobody watches, a line after so many. */
const LINE_EVERY = 5000;

/** Says how far it is: on a terminal in one line that is written over, elsewhere line by line. */
export function progress(out: Pick<NodeJS.WriteStream, "isTTY" | "write"> = process.stdout) {
  const startedAt = performance.now();
  let before: number | undefined;
  let said = 0;
  return (done: number, total: number): void => {
    before ??= done;
    const seconds = (performance.now() - startedAt) / 1000;
    const rate = done > before ? `, ${Math.round((done - before) / seconds)} a second` : "";
    const text = `${done} of ${total} municipalities${rate}`;
    if (out.isTTY) {
      const full = total > 0 ? Math.round((done / total) * WIDTH) : WIDTH;
      out.write(`\r${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${text}${done >= total ? "\n" : ""}`);
    } else if (done - said >= LINE_EVERY || done >= total) {
      said = done;
      out.write(`${text}\n`);
    }
  };
}
