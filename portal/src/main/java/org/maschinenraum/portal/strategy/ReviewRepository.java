package org.maschinenraum.portal.strategy;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface ReviewRepository extends Repository<Review, ReviewId> {

    Review save(Review review);

    Optional<Review> findById(ReviewId id);

    List<Review> findByStrategyAndRound(StrategyId strategy, int round);
}
