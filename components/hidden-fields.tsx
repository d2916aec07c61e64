type Props = { fields: Readonly<Record<string, string | number | undefined>> };

/** What a form sends along without showing it. */
export const HiddenFields = ({ fields }: Props) =>
  Object.entries(fields).map(
    ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
  );
