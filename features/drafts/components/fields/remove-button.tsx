import { Icon } from "@/components/icon";

type Props = { label: string; onClick: () => void; className?: string };

/** Takes one entry away. */
export function RemoveButton({ label, onClick, className = "" }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClick}
      className={`inline-flex size-9 shrink-0 items-center justify-center text-ink-2 hover:text-coral-ink ${className}`}
    >
      <Icon name="bin" />
    </button>
  );
}
