"use client";

import { createContext, useContext } from "react";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";

/** The language of the prose around a chip, in which its value reads. */
export const ProseLanguage = createContext<Locale>(defaultLocale);
export const useProseLanguage = () => useContext(ProseLanguage);
