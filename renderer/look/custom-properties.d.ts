import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Measured lengths handed to a style sheet, which decides what they are for. */
    [name: `--${string}`]: string;
  }
}
