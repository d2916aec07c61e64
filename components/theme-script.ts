/** Where the reader's choice of theme is kept in the browser: "light" or "dark"; nothing means automatic. */
export const themeKey = "theme";

/** Runs while the head is parsed, so that a chosen theme never flashes. Storage may be refused: then automatic. */
export const themeScript = `try{var t=localStorage.getItem(${JSON.stringify(themeKey)});if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;
