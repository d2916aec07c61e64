const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/** Whether an entry for the package would be found from the place of the one that asks for it. */
function isLocked(packages, place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    if (packages[`${at}${at ? "/" : ""}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

/** The optional packages that the lock file's packages name but that have no entry of their own. */
export function missingEntries({ packages }) {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(packages, place, name))
      .map(([name, version]) => ({ name, version, wantedBy: place })),
  );
}

/** The entry of a program for one platform, read from its name: `@next/swc-linux-x64-musl`. */
export function platformEntry(name, version) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.includes("gnu")
      ? "glibc"
      : null;
  if (!/^\d+\.\d+\.\d+/.test(version) || cpu.length !== 1) {
    throw new Error(
      `${name}@${version} is not the exact version of a package for one platform: add it by hand.`,
    );
  }
  return { version, cpu, ...(libc && { libc: [libc] }), optional: true, ...(os.length > 0 && { os }) };
}

/**
 * A lock file with an entry for every platform. npm leaves out what the registry it reaches does not offer, and then
 * refuses its own file on other machines. Such entries carry no checksum, since the packages could not be looked at.
 */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const { name, version } of missingEntries(lock)) {
    packages[`node_modules/${name}`] = platformEntry(name, version);
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}
