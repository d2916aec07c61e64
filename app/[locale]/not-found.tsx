import { NotFoundEverywhere } from "@/components/not-found-everywhere";

/** Takes over where the language itself does not exist and scripts run, with the same content. */
export default NotFoundEverywhere;
