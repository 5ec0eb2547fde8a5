package nl.kringwijs.circles;

import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.shared.MemberId;
import org.springframework.data.repository.ListCrudRepository;

interface MembershipRepository extends ListCrudRepository<Membership, UUID> {

    Optional<Membership> findByCircleIdAndMemberId(CircleId circle, MemberId member);
}
