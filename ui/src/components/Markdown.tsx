import { Link } from "react-aria-components";
import ReactMarkdown from "react-markdown";
import remarkGfm from "remark-gfm";
import styles from "./Markdown.module.css";

interface Props {
  children: string;
  /** A link leads out of the window only by way of this. */
  onLink: (url: string) => void;
}

/** What a model wrote: text and its structure. Raw HTML stays text and pictures are left out, whatever the model was talked into. */
export default function Markdown({ children, onLink }: Props) {
  return (
    <div className={styles.text}>
      <ReactMarkdown
        remarkPlugins={[remarkGfm]}
        disallowedElements={["img"]}
        components={{ a: ({ href, children: words }) => <Link onPress={() => href && onLink(href)}>{words}</Link> }}
      >
        {children}
      </ReactMarkdown>
    </div>
  );
}
