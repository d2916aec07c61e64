import { answerCitation } from "../answer-citation";

export const GET = answerCitation("ris");
