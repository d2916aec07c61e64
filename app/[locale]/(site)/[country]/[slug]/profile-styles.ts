// In this order: print comes last, over everything else.
import "@/app/styles/profile.css";
import "@/app/styles/names.css";
import "@/app/styles/profile-figures.css";
import "@/app/styles/disagreement.css";
import "@/app/styles/context-strip.css";
import "@/app/styles/profile-drawings.css";
import "@/app/styles/series.css";
import "@/app/styles/series-plot.css";
import "@/app/styles/series-words.css";
import "@/app/styles/timeline.css";
import "@/app/styles/strip-plot.css";
import "@/app/styles/profile-media.css";
import "@/app/styles/profile-ends.css";
import "@/app/styles/print.css";
import "@/app/styles/print-figures.css";
import "@/app/styles/print-ends.css";
import "@/app/styles/cite.css";
