import { ChevronLeft, ChevronRight } from "lucide-react";
import {
  CalendarGrid as AriaCalendarGrid,
  Button,
  Calendar,
  CalendarCell,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from "react-aria-components";
import styles from "./DateField.module.css";
import field from "./field.module.css";

/** One month, inside a date picker that says which day is chosen. */
export function CalendarGrid() {
  return (
    <Calendar>
      <header className={styles.head}>
        <Button slot="previous" className={field.open}>
          <ChevronLeft aria-hidden />
        </Button>
        <Heading className={styles.heading} />
        <Button slot="next" className={field.open}>
          <ChevronRight aria-hidden />
        </Button>
      </header>
      <AriaCalendarGrid>
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={styles.weekday}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.day} />}</CalendarGridBody>
      </AriaCalendarGrid>
    </Calendar>
  );
}
