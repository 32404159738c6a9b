export const calendar = {
  file: "A calendar file that stays up to date",
  fileText:
    "Choose a folder, and a file with your interviews is kept there. A calendar program that subscribes to the file shows every change and rings its own alarms, even while this application is not running.",
  keptIn: "“{{name}}” is kept in the folder “{{folder}}”.",
  written: "Written",
  choose: "Choose a folder…",
  chooseOther: "Choose another folder…",
  stop: "Keep no file any more",
  exchange: "Once, as a file",
  exchangeText:
    "An invitation from your mail program (.ics) becomes an interview of the job it names, or moves or cancels the one it made before. You can also drop it anywhere on the window.",
  exportAll: "Export all interviews (.ics)",
  import: "Import an invitation…",
  exportOne: "Calendar file",
} as const;
