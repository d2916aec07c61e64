import { Icon } from "./icon";

// As the print button does it. Where the clipboard is closed to pages the link is followed, and stands in the address bar.
const script = `document.addEventListener("click",async e=>{let a=e.target.closest("a[data-copy]");if(!a||!navigator.clipboard)return;e.preventDefault();try{await navigator.clipboard.writeText(a.href);a.nextElementSibling.textContent=a.dataset.copy}catch{location.href=a.href}})`;

type Props = { href: string /** Said once it is done. */; copied: string; children: string };

/** A link to the page itself, which a click takes along; without scripts it is a plain one, to be copied by hand. */
export function CopyLink({ href, copied, children }: Props) {
  return (
    <>
      <a href={href} data-copy={copied}>
        <Icon name="link" />
        <span>{children}</span>
      </a>
      <span role="status" className="copy-status" />
      <script>{script}</script>
    </>
  );
}
