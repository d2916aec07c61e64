/** Words of a person, in the lines in which they wrote them. */
export const CommentText = ({ text }: { text: string }) => (
  <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
);
