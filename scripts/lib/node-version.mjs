// Kept in old syntax and free of imports: an old Node must be able to read it and say what is wrong.
export var MINIMUM_NODE = [20, 19];

export function isNodeTooOld(version) {
  var parts = version.split(".").map(Number);
  return parts[0] < MINIMUM_NODE[0] || (parts[0] === MINIMUM_NODE[0] && parts[1] < MINIMUM_NODE[1]);
}

/** Prints one sentence and ends the process when this Node cannot run the project. */
export function requireNode() {
  if (!isNodeTooOld(process.versions.node)) return;
  console.error(
    "Node " +
      process.versions.node +
      " is too old: install Node " +
      MINIMUM_NODE.join(".") +
      " or newer (https://nodejs.org).",
  );
  process.exit(1);
}
