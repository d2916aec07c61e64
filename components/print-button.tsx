import { Icon } from "./icon";

// A listener on the document works before the framework has arrived and needs none of it.
const script = `document.addEventListener("click",e=>{if(e.target.closest("[data-print]"))print()})`;

/** Opens the browser's print dialogue. Without scripts it could do nothing, so it is not shown. */
export function PrintButton({ children }: { children: string }) {
  return (
    <>
      <button type="button" data-print className="needs-script">
        <Icon name="print" />
        <span>{children}</span>
      </button>
      <script>{script}</script>
    </>
  );
}
