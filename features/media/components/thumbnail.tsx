import { Icon } from "@/components/icon";
import { thumbnailPath } from "../addresses";
import { type FileFacts, isPicture } from "../schema";

type Props = { facts: FileFacts; className?: string };

/** A file as a small picture; the name stands beside it, so that it says nothing by itself. */
export function Thumbnail({ facts, className = "" }: Props) {
  const { hash, type, placeholder, width, height, state } = facts;
  if (!isPicture(type)) {
    return (
      <span className={`thumbnail ${className}`}>
        <Icon name="document" width={28} height={28} />
      </span>
    );
  }
  return (
    <span className={`thumbnail ${className}`}>
      {/* biome-ignore lint/performance/noImgElement: the sizes have been made already */}
      <img
        src={state === "ready" ? thumbnailPath(hash) : placeholder || undefined}
        alt=""
        width={width ?? undefined}
        height={height ?? undefined}
        loading="lazy"
        decoding="async"
      />
    </span>
  );
}
