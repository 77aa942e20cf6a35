import 'react'

declare module 'react' {
  /** Custom properties may be set from a component, to hand the stylesheet a number. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined
  }
}
