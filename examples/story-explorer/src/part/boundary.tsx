import { Component, type ComponentChildren } from 'preact'

/** Shows a sentence instead of a page that failed, so that the ways to the other pages stay open. */
export class Boundary extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false }

  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return <p role="alert">This page cannot show the story as it stands. The other pages may.</p>
  }
}
