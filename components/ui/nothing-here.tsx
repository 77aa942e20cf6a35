import { LinkButton } from './link-button'
import { Standstill } from './standstill'

/** What stands at an address that does not exist, or does not exist for this reader. */
export const NothingHere = () => (
  <Standstill
    title="There is nothing at this address"
    says="The page does not exist, or it belongs to someone who has not shared it with you."
    actions={
      <LinkButton href="/" variant="primary">
        Go to my start page
      </LinkButton>
    }
  />
)
