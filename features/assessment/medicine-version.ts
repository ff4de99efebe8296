/** Which criteria and rules were asked, as a signature and a decision name it. Raised whenever one of them changes. */
export const MEDICINE_VERSION = '2026-11-5'
