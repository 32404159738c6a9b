/** Looks like text until it is wanted; what is not known yet is a dash. */
export const quiet = { quiet: true, placeholder: "—" };
