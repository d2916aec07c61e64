// In this order: print comes last, over everything else.
import "@/app/styles/profile-drawings.css";
import "@/app/styles/compare.css";
import "@/app/styles/compare-table.css";
import "@/app/styles/compare-cells.css";
import "@/app/styles/compare-wide.css";
import "@/app/styles/compare-print.css";
