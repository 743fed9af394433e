package org.maschinenraum.portal.strategy;

import java.util.List;
import java.util.Optional;
import org.maschinenraum.portal.access.PersonId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface ReviewRepository extends Repository<Review, ReviewId> {

    Review save(Review review);

    /** Before its strategy is locked: whoever changes a review waits here for the other. */
    @Query("select * from strategy.review where id = :id for update")
    Optional<Review> findWithLockById(ReviewId id);

    @Query("select * from strategy.review where strategy = :strategy and round = :round")
    List<Review> findByStrategyAndRound(StrategyId strategy, int round);

    @Query("""
            select exists (select from strategy.review r
              left join strategy.replaced_reviewer o on o.review = r.id and o.reviewer = :reviewer
              where r.strategy = :strategy and r.round = :round and (r.reviewer = :reviewer or o.review is not null))""")
    boolean hasOrHadSeat(StrategyId strategy, int round, PersonId reviewer);
}
