/** Each kind of document has its picture in the list. */
import { Contact, FileText, Folder, GraduationCap, Images, type LucideIcon, Mail } from "lucide-react";
import type { DocumentType } from "@/ipc/generated/contract";

export const documentIcons: Record<DocumentType, LucideIcon> = {
  RESUME: FileText,
  COVER_LETTER: Mail,
  PORTFOLIO: Images,
  TRANSCRIPT: GraduationCap,
  REFERENCE: Contact,
  OTHER: Folder,
};
