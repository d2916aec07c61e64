/** What a form knows after it was sent. Never a password: it travels in a cookie to a page without a script. */
export type FormState = {
  /** Which form of the page. */
  form: string;
  /** What was typed, to stand there again, or what the answer names. */
  values: Record<string, string>;
  /** What is wrong, as keys of the messages that the form's texts come from. */
  fieldErrors: Record<string, string>;
  formError?: string | undefined;
  /** How long to wait, when slowed. */
  waitSeconds?: number | undefined;
  /** The account that has the address already, for who manages it. */
  knownId?: string | undefined;
  isDone: boolean;
  /** What was done, where a form can do several things: a key of messages. */
  done?: string | undefined;
};

export const emptyForm = (form: string): FormState => ({ form, values: {}, fieldErrors: {}, isDone: false });

/** Said by the page on which somebody goes on who has just shown who they are. */
export const proven: FormState = { ...emptyForm("confirm"), isDone: true };

/** The name of a form about one thing (a link, an account), so that the answer about one is not shown for another. */
export const formAbout = (name: string, id: string): string => `${name}-${id.slice(0, 8)}`;

/** The same form without what was said of it as a whole; what is wrong with a field stands beside it. */
export const unsaid = (state: FormState): FormState => ({
  ...emptyForm(state.form),
  values: state.values,
  fieldErrors: state.fieldErrors,
});

/** Whether there is something to be read. */
export const isAnswered = ({ isDone, formError, fieldErrors }: FormState): boolean =>
  isDone || formError !== undefined || Object.keys(fieldErrors).length > 0;
