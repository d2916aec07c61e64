import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { themeKey } from "./theme-script";

const themes = ["light", "dark", "automatic"] as const;

// A listener on the document needs no framework and works before it has arrived. "automatic" is the absence of a choice.
const script = `{let d=document,k=${JSON.stringify(themeKey)},r=d.documentElement;d.getElementById("theme-"+(r.dataset.theme||"automatic")).checked=true;d.addEventListener("change",({target:{name,value}})=>{if(name!==k)return;let a=value==="automatic";a?delete r.dataset.theme:r.dataset.theme=value;try{a?localStorage.removeItem(k):localStorage.setItem(k,value)}catch{}})}`;

/** Light, dark or as the system says. Without scripts it could do nothing, so it is not shown. */
export function ThemeSwitch({ locale }: { locale: Locale }) {
  const t = translator(locale, "site");
  return (
    <fieldset className="switch theme-switch">
      <legend className="sr-only">{t("theme.label")}</legend>
      {themes.map((theme) => (
        <label key={theme}>
          <input type="radio" name={themeKey} id={`theme-${theme}`} value={theme} className="sr-only" />
          <span>{t(`theme.${theme}`)}</span>
        </label>
      ))}
      <script>{script}</script>
    </fieldset>
  );
}
