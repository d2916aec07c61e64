const NETWORK: Record<string, string> = {
  ENOTFOUND: "no host of that name is known",
  EAI_AGAIN: "no host of that name is known",
  ECONNREFUSED: "nothing listens there",
  EHOSTUNREACH: "there is no way to that host",
  ENETUNREACH: "there is no way to that host",
  ETIMEDOUT: "it does not answer",
  CONNECT_TIMEOUT: "it does not answer",
  ECONNRESET: "it closed the connection",
  NOT_POSTGRES: "what answers there is not Postgres",
  CONNECTION_CLOSED: "it closed the connection",
};

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return error instanceof AggregateError ? codeOf(error.errors[0]) : "";
}

/** One sentence, without the password, for a database that cannot be used; null for any other error. */
export function describeConnectionError(error: unknown, address: string): string | null {
  const { hostname, port, pathname, username } = new URL(address);
  const place = `${hostname}:${port || 5432}`;
  const database = decodeURIComponent(pathname.slice(1));
  const user = decodeURIComponent(username);
  const code = codeOf(error);
  if (NETWORK[code])
    return `The database server at ${place} cannot be reached: ${NETWORK[code]}. Check DATABASE_URL.`;
  switch (code) {
    case "28P01":
    case "28000":
      return `The database server at ${place} refuses the user "${user}": the name or the password in DATABASE_URL is wrong.`;
    case "3D000":
      return `There is no database "${database}" at ${place}: create it (createdb ${database}) or correct DATABASE_URL.`;
    case "42501":
      return `The user "${user}" lacks rights in the database "${database}" at ${place}: let it own the database, or run npm run db:migrate with DATABASE_OWNER_URL.`;
    case "53300":
      return `The database server at ${place} has no connection left: raise its max_connections or lower DATABASE_POOL.`;
    case "57P03":
      return `The database server at ${place} is starting or stopping: try again in a moment.`;
    case "53100":
      return "The disk of the database server is full: free some space and run the command again.";
    default:
      return null;
  }
}
