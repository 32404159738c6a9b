import { dateTime, relative } from "@/i18n/format";

/** "3 days ago", with the date itself on hover. */
export function RelativeTime({ at }: { at: string }) {
  return (
    <time dateTime={at} title={dateTime(at)}>
      {relative(at)}
    </time>
  );
}
