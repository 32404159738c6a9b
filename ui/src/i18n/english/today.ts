export const today = {
  title: "Today",
  side: "This week",
  urgencies: { now: "Now", today: "Today", this_week: "This week", nudge: "Worth a nudge" },
  actions: {
    open_interview: "Open",
    write_prep_notes: "Prepare",
    record_outcome: "Say how it went",
    do_next_action: "Do it",
    follow_up: "Follow up",
    apply: "Apply",
    open_goal: "Open",
    answer_offer: "Answer",
    close_job: "Close or nudge",
  },
  pace: "Pace this week",
  ofTarget: "{{done}} of {{target}}",
  changes: "Lately",
  empty: {
    title: "Nothing is waiting for you",
    text: "Interviews, next actions, deadlines and applications to follow up will stand here. Add the jobs you are looking at to begin.",
    action: "Go to jobs",
  },
} as const;
