package org.maschinenraum.portal.strategy;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface StrategyRepository extends Repository<Strategy, StrategyId> {

    Strategy save(Strategy strategy);

    // Written out, here and in the other rooms: the SQL of a derived query is composed anew at each call.
    @Query("select * from strategy.strategy where id = :id for update")
    Optional<Strategy> findWithLockById(StrategyId id);

    /** For changes of a review: the strategy may not move meanwhile, other reviews may. */
    @Query("select * from strategy.strategy where id = :id for share")
    Optional<Strategy> findWithShareLockById(StrategyId id);
}
