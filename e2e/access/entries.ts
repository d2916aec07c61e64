import type { Call } from "../support/actions";
import type { LinkPurpose } from "../support/links";
import type { Question } from "./grid";
import type { Targets } from "./targets";
import type { World } from "./world";

/** Who is let in: everybody, who holds the right link, or those for whom the table says yes. */
type Door = "anybody" | Question;

/** What stands on a page, and who may read it where that are fewer than may open the page. */
type Shown = { text: string; may?: Question };

/** `showsOwn`: to whom it shows the account of whoever asks; nobody else's to anybody. */
export type PageEntry =
  | {
      may: Door;
      key?: never;
      at: (world: World) => string;
      shows?: (world: World) => Shown[];
      showsOwn?: Question;
    }
  /** Opened by anybody, but what it shows only by the right link. */
  | {
      may?: never;
      showsOwn?: never;
      key: (world: World) => string;
      at: (key: string) => string;
      shows: (world: World) => Shown[];
    };

export type HandlerEntry = {
  may: Door;
  at: (world: World) => string;
  method?: "POST";
  /** What it answers to those whom it lets in. */
  status?: number;
  shows?: (world: World) => Shown[];
  showsOwn?: Question;
  /** Scripts call it, so that it refuses with a status and does not lead to a page. */
  isCalled?: boolean;
  /** Only the site itself is let in, with what it alone knows. */
  isInternal?: boolean;
};

type Effect =
  /** Let in, it changes what is watched. */
  | "writes"
  /** Let in, it answers `says` and changes nothing: its input is refused for a reason beyond the door. */
  | { says: RegExp }
  /** The same of where it leads to and the cookies it sets, which Next loses when it passes a call on to another page. */
  | { leads: RegExp }
  /** It ends the session that sends it, if there is one. */
  | "signs out";

/** For who holds a link of one purpose, signed in or not; with any other secret it answers `refuses`. */
export type LinkAction = {
  may?: never;
  purpose: LinkPurpose;
  call: (token: string) => Call;
  effect: Effect;
  refuses: RegExp;
};

export type ActionEntry =
  | { may: Door; purpose?: never; call: (targets: Targets) => Promise<Call> | Call; effect: Effect }
  | LinkAction;

/** What a form began with. */
export const empty = (form: string) => ({ form, values: {}, fieldErrors: {}, isDone: false });
