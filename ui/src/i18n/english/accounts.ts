export const accounts = {
  title: "You",
  noName: "Add your name",
  firstName: "First name",
  lastName: "Last name",
  email: "E-mail",
  hint: "Stays on this computer. It goes into the letters and resumes you make here.",
} as const;
