import { answerFeed } from "../../answer-feed";

export const GET = answerFeed;
